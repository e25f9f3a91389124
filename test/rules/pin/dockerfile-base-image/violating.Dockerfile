ARG BASE=debian
# expect fail: The stage build starts from mcr.microsoft.com/dotnet/sdk without a tag
FROM --platform=$BUILDPLATFORM mcr.microsoft.com/dotnet/sdk AS build
RUN dotnet --info

# expect fail: The stage tools starts from debian without a tag
FROM ${BASE} AS tools

# expect fail: The stage helper starts from …/helper at the tag latest
FROM ${REGISTRY}/helper:latest AS helper

# expect fail: The build starts from node at the tag lts-alpine
FROM node:lts-alpine
COPY --from=build /app /app
