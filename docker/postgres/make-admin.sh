#!/bin/sh
# Runs once, when the image of PostgreSQL makes the database: the user of DATABASE_URL, with the rights that it needs and
# no others. The superuser's password is known to nobody else.
set -eu
psql --no-psqlrc --set=ON_ERROR_STOP=1 --set=password="$(cat /run/secrets/database-password)" \
  --username=postgres --dbname=imigraph <<'SQL'
CREATE ROLE imigraph_admin LOGIN CREATEROLE PASSWORD :'password';
GRANT CREATE ON DATABASE imigraph TO imigraph_admin;
REVOKE CONNECT ON DATABASE postgres FROM PUBLIC;
SQL
