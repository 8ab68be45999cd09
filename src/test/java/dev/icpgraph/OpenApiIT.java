package dev.icpgraph;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.client.RestClient;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/** Keeps src/docs/openapi.yaml equal to the endpoints in use. */
@IntegrationTest
class OpenApiIT {

	/** Pages for browsers, and Spring's own page of errors. */
	private static final Set<String> PAGES = Set.of("GET /", "GET /explorer/settings", "GET /graphiql", " /error");

	private static final OpenAPI API = read();

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping mappings;

	@LocalServerPort
	private int port;

	@Test
	void describesEveryEndpointWithItsParametersAndNoOthers() {
		Map<String, Set<String>> real = new TreeMap<>();
		this.mappings.getHandlerMethods()
			.forEach((mapping, method) -> names(mapping).filter((name) -> !PAGES.contains(name))
				.forEach((name) -> real.merge(name, parameters(method),
						(one, other) -> Stream.of(one, other).flatMap(Set::stream).collect(Collectors.toSet()))));

		Map<String, Set<String>> described = new TreeMap<>();
		API.getPaths()
			.forEach((path, item) -> item.readOperationsMap()
				.forEach((method, operation) -> described.put(method + " " + path, parameters(operation))));
		assertThat(described).isEqualTo(real);
	}

	@Test
	void namesEveryValueThatAParameterTakes() {
		operations().forEach((path, operation) -> all(operation.getParameters()).stream()
			.filter((it) -> it.getIn().equals("query") && !values(it.getSchema()).isEmpty())
			.forEach((it) -> assertThat(refusal(path, it.getName())).as(path + " " + it.getName())
				.contains(values(it.getSchema()))));
	}

	@Test
	void namesEveryFieldOfAnUpload() {
		Set<String> fields = fields(schema("Upload"));

		assertThat(fields).containsExactlyInAnyOrder("files", "numbers", "dates", "profile", "mapping", "dryRun",
				"hold");
	}

	@Test
	void describesTheAnswersToUploads() {
		Map<String, Set<String>> real = new TreeMap<>();
		this.mappings.getHandlerMethods()
			.values()
			.stream()
			.filter((method) -> method.getBeanType().getSimpleName().equals("ImportUploadController"))
			.forEach((method) -> real.put(answer(method).getSimpleName(), components(answer(method))));

		assertThat(real).hasSize(3)
			.allSatisfy((name, fields) -> assertThat(properties(schema(name))).as(name).isEqualTo(fields));
	}

	@Test
	void saysWhatIsWrongAsProblemDetails() {
		ResponseEntity<String> answer = get("/exports/icps/none/matches.csv?tier=nope");

		assertThat(answer.getStatusCode().value()).isEqualTo(400);
		assertThat(String.valueOf(answer.getHeaders().getContentType())).startsWith("application/problem+json");
		JsonNode problem = new JsonMapper().readTree(Objects.requireNonNull(answer.getBody()));
		assertThat(fields(schema("Problem"))).containsAll(problem.propertyNames());
	}

	private String refusal(String path, String parameter) {
		String url = path.replace("{id}", "none") + "?" + parameter + "=nope";
		return String.valueOf(get(url).getBody());
	}

	private ResponseEntity<String> get(String path) {
		return RestClient.builder()
			.baseUrl("http://127.0.0.1:" + this.port)
			.defaultStatusHandler(HttpStatusCode::isError, (request, response) -> {
			})
			.build()
			.get()
			.uri(path)
			.retrieve()
			.toEntity(String.class);
	}

	private static Map<String, Operation> operations() {
		return API.getPaths()
			.entrySet()
			.stream()
			.filter((it) -> it.getValue().getGet() != null)
			.collect(Collectors.toMap(Map.Entry::getKey, (it) -> it.getValue().getGet()));
	}

	private static Stream<String> names(RequestMappingInfo mapping) {
		return mapping.getPatternValues()
			.stream()
			.flatMap((path) -> mapping.getMethodsCondition().getMethods().isEmpty() ? Stream.of(" " + path)
					: mapping.getMethodsCondition().getMethods().stream().map((method) -> method + " " + path));
	}

	/**
	 * Names of the parameters, those bound to a record included; those of a form are in
	 * its schema.
	 */
	private static Set<String> parameters(HandlerMethod method) {
		return Arrays.stream(method.getMethodParameters()).flatMap(OpenApiIT::names).collect(Collectors.toSet());
	}

	private static Stream<String> names(MethodParameter parameter) {
		if (parameter.getParameterType().isRecord()) {
			return Arrays.stream(parameter.getParameterType().getRecordComponents()).map(RecordComponent::getName);
		}
		return (parameter.hasParameterAnnotation(PathVariable.class) || isQuery(parameter))
				? Stream.of(parameter.getParameter().getName()) : Stream.empty();
	}

	private static boolean isQuery(MethodParameter parameter) {
		RequestParam annotation = parameter.getParameterAnnotation(RequestParam.class);
		return annotation != null && !"files".equals(parameter.getParameter().getName())
				&& !Map.class.isAssignableFrom(parameter.getParameterType());
	}

	private static Set<String> parameters(Operation operation) {
		return all(operation.getParameters()).stream().map(Parameter::getName).collect(Collectors.toSet());
	}

	private static <T> Collection<T> all(@Nullable List<T> list) {
		return (list != null) ? list : List.of();
	}

	private static List<String> values(Schema<?> schema) {
		Schema<?> one = (schema.getItems() != null) ? schema.getItems() : schema;
		return all(one.getEnum()).stream().map(String::valueOf).toList();
	}

	private static Class<?> answer(HandlerMethod method) {
		Method handler = method.getMethod();
		Type type = handler.getGenericReturnType();
		ResolvableType resolved = ResolvableType.forType(type);
		return Objects.requireNonNull(
				(resolved.resolve() == ResponseEntity.class) ? resolved.getGeneric(0).resolve() : resolved.resolve());
	}

	/**
	 * The components of a record, and those of the elements of its only list.
	 */
	private static Set<String> components(Class<?> type) {
		RecordComponent list = type.getRecordComponents()[0];
		Class<?> element = Objects
			.requireNonNull(ResolvableType.forType(list.getGenericType()).getGeneric(0).resolve());
		Set<String> names = new TreeSet<>(Set.of(list.getName()));
		Arrays.stream(element.getRecordComponents()).map(RecordComponent::getName).forEach(names::add);
		return names;
	}

	private static Set<String> properties(Schema<?> schema) {
		Set<String> names = new TreeSet<>();
		schema.getProperties().forEach((name, list) -> {
			names.add(name);
			names.addAll(fields(list.getItems()));
		});
		return names;
	}

	private static Schema<?> schema(String name) {
		return Objects.requireNonNull(API.getComponents().getSchemas().get(name));
	}

	private static Set<String> fields(Schema<?> schema) {
		return schema.getProperties().keySet();
	}

	private static OpenAPI read() {
		ParseOptions whole = new ParseOptions();
		whole.setResolve(true);
		whole.setResolveFully(true);
		SwaggerParseResult result = new OpenAPIV3Parser().readLocation("src/docs/openapi.yaml", null, whole);
		assertThat(result.getMessages()).isEmpty();
		assertThat(result.getOpenAPI().getPaths().values().stream().map(PathItem::readOperations))
			.allSatisfy((operations) -> assertThat(operations).allSatisfy((it) -> {
				assertThat(it.getOperationId()).isNotBlank();
				assertThat(it.getSummary()).endsWith(".");
			}));
		return result.getOpenAPI();
	}

}
