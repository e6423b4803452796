from .auth import Auth as Authentication
