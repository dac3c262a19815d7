# The site and a small server for it: docker build -t guide . && docker run -p 8080:8080 guide
FROM node:22-slim AS build
WORKDIR /site
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
ARG SITE_URL
ARG BASE_PATH=/
RUN BASE_PATH="$BASE_PATH" npm run build -- --outDir "out$BASE_PATH"

FROM nginx:alpine
ARG BASE_PATH=/
COPY --from=build /site/out /usr/share/nginx/html
RUN mv "/usr/share/nginx/html${BASE_PATH%/}/nginx.conf" /etc/nginx/conf.d/default.conf
EXPOSE 8080
