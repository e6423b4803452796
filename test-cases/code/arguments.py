def pass_on(self, *args, key=None, **options):
    self.run(1, *args, key=key, **options)
    helper(self, name='text')(args)
    getattr(self, 'x').call()
