export interface FileModel {
  readonly path: string;
}
