# python: * = 3.8+
print("a")
print ("b")
print
