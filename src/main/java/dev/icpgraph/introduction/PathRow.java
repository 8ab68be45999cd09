package dev.icpgraph.introduction;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.evidence.EvidencePath;

/**
 * A row of a result: {@link EvidencePath.Node nodes}, {@link GraphLink links}, lists of
 * both, text and numbers by name. A missing value is {@code null}.
 */
record PathRow(Map<String, @Nullable Object> values) {

	EvidencePath.Node required(String name) {
		return Objects.requireNonNull(node(name), name);
	}

	EvidencePath.@Nullable Node node(String name) {
		return (EvidencePath.Node) this.values.get(name);
	}

	EvidencePath.@Nullable Link link(String name) {
		return (this.values.get(name) instanceof GraphLink link) ? link.link() : null;
	}

	List<EvidencePath.Link> links(String name) {
		return (this.values.get(name) instanceof List<?> links)
				? links.stream().map((link) -> ((GraphLink) link).link()).toList() : List.of();
	}

	@Nullable JobFacts job(String name) {
		return (this.values.get(name) instanceof GraphLink job) ? JobFacts.of(job) : null;
	}

	@Nullable String text(String name) {
		return (String) this.values.get(name);
	}

	@Nullable Double number(String name) {
		return (this.values.get(name) instanceof Number number) ? number.doubleValue() : null;
	}

	int count(String name) {
		return (this.values.get(name) instanceof Number number) ? number.intValue() : 0;
	}

	boolean flag(String name) {
		return Boolean.TRUE.equals(this.values.get(name));
	}

}
