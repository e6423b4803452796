# python: * = 3.3+
print("a")
print ("b")
print
