# syntax=docker/dockerfile:1
# One file for every app:
#   docker build -f docker/app.Dockerfile --target app --build-arg APP=offices -t imigraph/offices .
#   docker build -f docker/app.Dockerfile --target gateway --build-arg APP=gateway -t imigraph/gateway .
# tools/docker/perform.ts does the same steps in an empty folder, without a container engine.

FROM node:24.21.0-bookworm-slim AS node

FROM node AS build
WORKDIR /source
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts
COPY nx.json tsconfig.base.json ./
COPY tools tools
COPY libs libs
COPY apps apps
ARG APP
RUN node tools/build/build.ts "$APP"

# The page for browsers that the gateway serves.
FROM build AS explorer
RUN node node_modules/vite/bin/vite.js build apps/explorer

# What the bundles leave outside: PostgreSQL and the Node of the lock file are optional packages and stay out too.
FROM node AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --omit=optional --ignore-scripts

# Gives a token to whoever asks: for the profile `development` of compose.yaml, and for nothing else.
FROM packages AS development-issuer
COPY nx.json ./
COPY tools/development-issuer tools/development-issuer
COPY tools/start/development-people.ts tools/start/ports.ts tools/start/
COPY tools/graph/subgraphs.ts tools/graph/
COPY tools/process tools/process
COPY tools/terminal tools/terminal
COPY tools/package.json tools/package.json
ENV NODE_ENV=development ISSUER_PORT=4010
USER 1000:1000
EXPOSE 4010
HEALTHCHECK --interval=10s --timeout=3s --start-period=10s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:4010/health').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "tools/development-issuer/main.ts"]

FROM packages AS app
COPY data data
COPY apps/gateway/supergraph.graphql apps/gateway/supergraph.graphql
ARG APP
COPY --from=build /source/dist/$APP ./
# Each is alone in its container, so that all can have one port; an app reads its own variable and leaves the others.
ENV NODE_ENV=production HOST=0.0.0.0 \
    GATEWAY_PORT=8080 OFFICES_PORT=8080 APPLICATIONS_PORT=8080 FOREIGNER_RESIDENCE_PORT=8080
USER 1000:1000
EXPOSE 8080
# The first start migrates and loads before it listens.
HEALTHCHECK --interval=10s --timeout=3s --start-period=120s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:8080/health').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--enable-source-maps", "main.js"]

FROM app AS gateway
COPY --from=explorer /source/dist/explorer dist/explorer
