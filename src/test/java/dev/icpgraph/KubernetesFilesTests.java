package dev.icpgraph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.StatefulSet;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;

import org.springframework.beans.BeanUtils;
import org.springframework.util.ReflectionUtils;

import static org.assertj.core.api.Assertions.assertThat;

/** The Kubernetes manifests against the model of the Kubernetes API. */
class KubernetesFilesTests {

	private static final Path FOLDER = Path.of("src/docs/operations/kubernetes");

	private static final Map<String, Class<? extends HasMetadata>> KINDS = Map.of("apps/v1 Deployment",
			Deployment.class, "apps/v1 StatefulSet", StatefulSet.class, "v1 Service", Service.class,
			"policy/v1 PodDisruptionBudget", PodDisruptionBudget.class);

	private static final ObjectMapper JSON = new ObjectMapper();

	@ParameterizedTest
	@MethodSource("resources")
	void haveOnlyFieldsThatKubernetesKnows(HasMetadata resource) {
		assertThat(resource.getMetadata().getName()).isNotEmpty();
		assertKnown(resource, resource.getKind());
	}

	@Test
	void everyContainerIsProbedLimitedAndConfined() {
		List<Container> containers = resources().flatMap((it) -> pods(it).stream()).peek((pod) -> {
			assertThat(pod.getSpec().getSecurityContext().getRunAsNonRoot()).isTrue();
			assertThat(pod.getSpec().getSecurityContext().getSeccompProfile().getType()).isEqualTo("RuntimeDefault");
			assertThat(pod.getSpec().getAutomountServiceAccountToken()).isFalse();
		}).flatMap((pod) -> pod.getSpec().getContainers().stream()).toList();

		assertThat(containers).hasSize(2).allSatisfy((it) -> {
			assertThat(it.getLivenessProbe()).isNotNull();
			assertThat(it.getReadinessProbe()).isNotNull();
			assertThat(it.getStartupProbe()).isNotNull();
			assertThat(it.getResources().getLimits()).containsKey("memory");
			assertThat(it.getResources().getRequests()).containsKeys("memory", "cpu");
			assertThat(it.getSecurityContext().getAllowPrivilegeEscalation()).isFalse();
			assertThat(it.getSecurityContext().getCapabilities().getDrop()).containsExactly("ALL");
		});
	}

	@Test
	void theApplicationWritesOnlyWhereItMustAndIsNeverGoneAsAWhole() {
		Deployment application = only(Deployment.class);
		Container container = application.getSpec().getTemplate().getSpec().getContainers().getFirst();
		PodDisruptionBudget budget = only(PodDisruptionBudget.class);

		assertThat(container.getSecurityContext().getReadOnlyRootFilesystem()).isTrue();
		assertThat(container.getVolumeMounts()).extracting("mountPath")
			.containsExactlyInAnyOrder("/application/.data", "/tmp");
		assertThat(application.getSpec().getReplicas()).isGreaterThan(1);
		assertThat(application.getSpec().getStrategy().getRollingUpdate().getMaxUnavailable().getIntVal()).isZero();
		assertThat(budget.getSpec().getMaxUnavailable().getIntVal()).isLessThan(application.getSpec().getReplicas());
	}

	@Test
	void selectorsFindTheirPods() {
		List<Map<String, String>> labels = resources().flatMap((it) -> pods(it).stream())
			.map((pod) -> pod.getMetadata().getLabels())
			.toList();
		Stream<Map<String, String>> selectors = resources().map((it) -> switch (it) {
			case Deployment deployment -> deployment.getSpec().getSelector().getMatchLabels();
			case StatefulSet set -> set.getSpec().getSelector().getMatchLabels();
			case Service service -> service.getSpec().getSelector();
			case PodDisruptionBudget budget -> budget.getSpec().getSelector().getMatchLabels();
			default -> throw new IllegalStateException("No selector is known of " + it.getKind());
		});

		assertThat(selectors).hasSize(5).allSatisfy((it) -> assertThat(labels).contains(it));
	}

	static Stream<HasMetadata> resources() {
		try (Stream<Path> files = Files.list(FOLDER)) {
			return files.sorted().flatMap(KubernetesFilesTests::read).toList().stream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Stream<HasMetadata> read(Path file) {
		try {
			Iterable<Object> documents = new Yaml().loadAll(Files.readString(file));
			return StreamSupport.stream(documents.spliterator(), false).map((document) -> {
				Map<?, ?> fields = (Map<?, ?>) document;
				Class<? extends HasMetadata> kind = KINDS.get(fields.get("apiVersion") + " " + fields.get("kind"));
				assertThat(kind).as("%s in %s", fields.get("kind"), file).isNotNull();
				return JSON.convertValue(document, kind);
			});
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static List<PodTemplateSpec> pods(HasMetadata resource) {
		return switch (resource) {
			case Deployment deployment -> List.of(deployment.getSpec().getTemplate());
			case StatefulSet set -> List.of(set.getSpec().getTemplate());
			default -> List.of();
		};
	}

	private static <T extends HasMetadata> T only(Class<T> type) {
		List<T> found = resources().filter(type::isInstance).map(type::cast).toList();
		assertThat(found).hasSize(1);
		return found.getFirst();
	}

	/** The model collects fields that it does not know in a map of their own. */
	private static void assertKnown(Object value, String path) {
		if (value instanceof Collection<?> items) {
			items.forEach((item) -> assertKnown(item, path + "[]"));
		}
		if (!value.getClass().getName().startsWith("io.fabric8.")) {
			return;
		}
		for (var property : BeanUtils.getPropertyDescriptors(value.getClass())) {
			Object found = (property.getReadMethod() != null)
					? ReflectionUtils.invokeMethod(property.getReadMethod(), value) : null;
			if (property.getName().equals("additionalProperties")) {
				assertThat((Map<?, ?>) found).as(path).isEmpty();
			}
			else if (found != null) {
				assertKnown(found, path + "." + property.getName());
			}
		}
	}

}
