ARG VERSION=8.0.11
# expect pass
FROM mcr.microsoft.com/dotnet/sdk:8.0.404 AS build
RUN dotnet --info

FROM build AS test
RUN dotnet test

# expect pass
FROM registry.contoso.com:5000/base@sha256:bb142a9c18ac18a16713c1491d779697b4e107c22a97266616099d288237ef47 AS base

FROM scratch AS files
COPY --from=build /app /app

# expect pass
FROM mcr.microsoft.com/dotnet/aspnet:${VERSION}
COPY --from=files /app /app
