# Build on the machine first: ./mvnw package   (the image holds no build tools and no tests)
FROM eclipse-temurin:25-jre AS layers
WORKDIR /build
COPY target/icp-graph-*.jar application.jar
RUN java -Djarmode=tools -jar application.jar extract --layers --destination extracted

FROM eclipse-temurin:25-jre
RUN useradd --system --uid 10001 --create-home icpgraph && mkdir -p /application/.data && chown -R icpgraph /application
USER icpgraph
WORKDIR /application
COPY --from=layers /build/extracted/dependencies/ ./
COPY --from=layers /build/extracted/spring-boot-loader/ ./
COPY --from=layers /build/extracted/snapshot-dependencies/ ./
COPY --from=layers /build/extracted/application/ ./
# Without memory the JVM ends, for its supervisor to start it again: it never goes on half alive.
ENV JAVA_TOOL_OPTIONS="-XX:MaxRAMPercentage=75 -XX:+ExitOnOutOfMemoryError --sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED"
# A training start, without a database, keeps what the JVM learned: later starts take less than half the time.
RUN java -XX:AOTCacheOutput=application.aot -Dspring.context.exit=onRefresh -jar application.jar
EXPOSE 8080
ENTRYPOINT ["java", "-XX:AOTCache=application.aot", "-jar", "application.jar"]
