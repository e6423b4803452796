# python: * = 3.10+
match x:
    case 1:
        pass
