"""Signals that hold their receivers weakly."""
import functools

import blinker
from blinker import Namespace, signal
from celery.signals import worker_ready
from django.core.signals import request_finished
from django.db.models.signals import post_save
from django.dispatch import Signal, receiver
from flask import request_started
from pydispatch import dispatcher
from scrapy import signals

closed = Signal()
done = signal('done')
names = Namespace()
renamed = names.signal('renamed')


class Engine:
    changed = blinker.Signal()

    def __init__(self, crawler):
        crawler.signals.connect(lambda spider: self.stop(spider), signal=signals.spider_closed)  # expect: weakref-to-lambda "'crawler.signals.connect' holds its receivers weakly"
        dispatcher.connect(lambda: self.stop(None), sender=crawler)  # expect: weakref-to-lambda
        self.changed.connect(lambda sender: self.stop(sender))  # expect: weakref-to-lambda

    def stop(self, spider):
        self.spider = spider


def ready():
    post_save.connect(lambda sender, **kwargs: print(sender))  # expect: weakref-to-lambda
    request_finished.connect(receiver=functools.partial(print, 'finished'))  # expect: weakref-to-lambda
    closed.connect(lambda **kwargs: None)  # expect: weakref-to-lambda
    done.connect(lambda sender: None, weak=True)  # expect: weakref-to-lambda
    request_started.connect(lambda sender: None)  # expect: weakref-to-lambda
    renamed.connect(lambda sender: None)  # expect: weakref-to-lambda

    def created(sender, **kwargs):
        print(sender)

    post_save.connect(created)  # expect: weakref-to-lambda "'created' dies when 'ready' returns"

    @worker_ready.connect
    def at_start(**kwargs):  # expect: weakref-to-lambda "'at_start' dies when 'ready' returns"
        print('ready')

    @receiver(post_save, sender=Engine)
    def saved(sender, **kwargs):  # expect: weakref-to-lambda
        print(sender)
