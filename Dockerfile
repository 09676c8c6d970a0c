# The program on a small base: docker build -t tickmark . && docker run --rm -v "$PWD:/drafts" tickmark check .
FROM swift:6.3-noble AS build
WORKDIR /source
COPY Package.swift ./
COPY Sources Sources
COPY Rules Rules
COPY Plugins Plugins
# The tests are named by the package and left out: nothing of them is built.
COPY Tests Tests
RUN swift build -c release --product tickmark && strip .build/release/tickmark

# The program is linked wholly statically and opens no connection; the shell is for CI jobs.
# There is no compiler here, so rules come from the packs that are built in; rules in a Swift file need the
# program on a machine with Swift.
FROM alpine:3
COPY --from=build /source/.build/release/tickmark /usr/bin/tickmark
WORKDIR /drafts
ENTRYPOINT ["/usr/bin/tickmark"]
