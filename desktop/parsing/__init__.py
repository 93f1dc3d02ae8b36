"""From a dump to a page: the parser's proposal."""
