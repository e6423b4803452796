def hooks(buttons):
    return [lambda event, b=button: b.click(event) for button in buttons]
