# Coop in a container: small, not root, nothing to build. `docker compose up` starts it (compose.yml).
# Alpine will do: better-sqlite3 brings its binary for musl too, and no other package has one.
FROM node:26-alpine AS packages
WORKDIR /coop
COPY package.json package-lock.json ./
# Without what only the local workspace draws with, and of SQLite only the binary that is loaded here.
RUN npm ci --omit=dev --omit=optional --ignore-scripts --no-audit --no-fund \
 && rm -rf node_modules/better-sqlite3/deps node_modules/better-sqlite3/src \
 && find node_modules/better-sqlite3/prebuilds -type f ! -name 'linuxmusl-*' -delete

FROM node:26-alpine
ENV NODE_ENV=production \
    COOP_ARCHIVE=/archive/coop.sqlite \
    COOP_HEALTH=0.0.0.0:9090
WORKDIR /coop
COPY --from=packages /coop/node_modules ./node_modules
COPY package.json manifest.yml LICENSE ./
COPY data ./data
COPY src ./src
RUN mkdir /archive /articles && chown node:node /archive
USER node
VOLUME /archive
# 3000: Slack's requests over HTTP (with COOP_HOST=0.0.0.0; Socket Mode needs no port). 9090: /healthz and /metrics.
EXPOSE 3000 9090
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:9090/healthz').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "src/main.ts"]
