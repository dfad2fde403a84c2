import pytest
from scrapy import Request
from scrapy.exceptions import NotConfigured

from newsspider.middlewares.proxy import ProxyMiddleware
from tests.crawlers import make_crawler


def test_every_request_goes_through_the_proxy_unless_it_names_one() -> None:
    middleware = ProxyMiddleware.from_crawler(make_crawler(NEWSSPIDER_PROXY="http://127.0.0.1:8080"))
    plain, own = Request("http://news.example/"), Request("http://news.example/", meta={"proxy": "http://127.0.0.1:9"})

    middleware.process_request(plain)
    middleware.process_request(own)

    assert plain.meta["proxy"] == "http://127.0.0.1:8080"
    assert own.meta["proxy"] == "http://127.0.0.1:9"


def test_without_a_proxy_it_is_off() -> None:
    with pytest.raises(NotConfigured):
        ProxyMiddleware.from_crawler(make_crawler(NEWSSPIDER_PROXY=""))
