# Build on the machine first: ./mvnw package   (the image holds no build tools and no tests)
FROM eclipse-temurin:25-jre AS layers
WORKDIR /build
COPY target/icp-graph-*.jar application.jar
RUN java -Djarmode=tools -jar application.jar extract --layers --destination extracted

FROM eclipse-temurin:25-jre
RUN useradd --system --uid 10001 --create-home icpgraph
WORKDIR /application
COPY --from=layers /build/extracted/dependencies/ ./
COPY --from=layers /build/extracted/spring-boot-loader/ ./
COPY --from=layers /build/extracted/snapshot-dependencies/ ./
COPY --from=layers /build/extracted/application/ ./
USER icpgraph
EXPOSE 8080
ENV JAVA_TOOL_OPTIONS="-XX:MaxRAMPercentage=75 --sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED"
ENTRYPOINT ["java", "-jar", "application.jar"]
