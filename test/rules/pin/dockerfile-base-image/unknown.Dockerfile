ARG BASE
ARG VERSION
# expect unknown: a build argument without a default gives the image
FROM ${BASE} AS build

# expect unknown: a build argument without a default gives the image
FROM node:${VERSION}
