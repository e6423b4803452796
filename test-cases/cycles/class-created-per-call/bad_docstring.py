class Shape:
    def data(self):
        class StairData:  # expect: class-created-per-call
            """What is drawn.

            One value for each step, and the edges between them.
            """

            def __init__(self, values, edges):
                self.values = values
                self.edges = edges

        return StairData(self.values, self.edges)
