# Reported, but not fixed: itertools is not imported.
def compare(left, right):
    for a, b in zip(left, right):  # expect: eager-map-filter-zip
        if a != b:
            print a, b
