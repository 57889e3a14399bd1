FROM python:3.13-slim AS packages
COPY requirements/run.lock /tmp/run.lock
RUN python -m venv /opt/venv \
    && /opt/venv/bin/python -m pip install --no-cache-dir --require-hashes -r /tmp/run.lock

FROM python:3.13-slim
ENV PATH=/opt/venv/bin:$PATH PYTHONUNBUFFERED=1 PYTHONDONTWRITEBYTECODE=1
WORKDIR /app
RUN useradd --system --no-create-home --uid 10001 ryadom \
    && mkdir -p data/var \
    && chown 10001 data/var
COPY --from=packages /opt/venv /opt/venv
COPY bot/ bot/
COPY core/ core/
COPY features/ features/
COPY handlers/ handlers/
COPY sandbox/ sandbox/
COPY locales/ locales/
COPY migrations/ migrations/
COPY data/pack/ data/pack/
RUN python -m compileall -q bot core features handlers sandbox
USER 10001
VOLUME /app/data/var
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=10s --start-period=30s CMD ["python", "-m", "bot", "healthcheck"]
ENTRYPOINT ["python", "-m", "bot"]
CMD ["run"]
