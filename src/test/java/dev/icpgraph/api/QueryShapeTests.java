package dev.icpgraph.api;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import graphql.parser.Parser;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class QueryShapeTests {

	@Test
	void countsFieldsAliasesAndFragments() {
		assertThat(shape("{ a { b { c } } d: e @include(if: true) d2: e }"))
			.isEqualTo(new QueryShape(0, 3, 3, 5, 2, 1, 0));
	}

	@Test
	void countsFragmentsWhereTheyAreSpread() {
		String query = "{ a { ...F } b { ...F } ...G } fragment F on X { x: y { z } } fragment G on Query { g h }";
		assertThat(shape(query)).isEqualTo(new QueryShape(1, 3, 4, 8, 2, 0, 0));
	}

	@Test
	void countsRepeatedFieldsAndSpreads() {
		assertThat(shape("{ a a a x: a x: a ...F ...F } fragment F on X { b }").duplicates()).isEqualTo(4);
	}

	@Test
	void countsFragmentsInsideOneAnother() {
		String fragments = " fragment F on X { a { ... { ...G ...H } } } fragment G on X { b ...H } fragment H on X { c }";
		assertThat(shape("{ ...F }" + fragments).fragmentDepth()).isEqualTo(3);
		assertThat(shape("{ ...H }" + fragments).fragmentDepth()).as("that no operation names").isEqualTo(3);
		assertThat(shape("{ ...F } fragment F on X { ...G } fragment G on X { ...F }").fragmentDepth()).isEqualTo(2);
	}

	@Test
	void doesNotCountAnAliasThatIsTheNameItself() {
		assertThat(shape("{ a: a }").aliases()).isZero();
	}

	@Test
	void takesTheLargestOfSeveralOperations() {
		assertThat(shape("query A { a } query B { b { c } }").depth()).isEqualTo(2);
	}

	@Test
	void isMeasuredAtOnceWhenFragmentsDouble() {
		String bomb = IntStream.range(0, 200)
			.mapToObj((i) -> "fragment F%d on X { a { ...F%d } b { ...F%d } }".formatted(i, i + 1, i + 1))
			.collect(Collectors.joining(" ", "{ ...F0 } ", " fragment F200 on X { z }"));
		assertThat(shape(bomb).fields()).isEqualTo(Integer.MAX_VALUE);
	}

	@Test
	void endsOnFragmentsThatHoldThemselves() {
		assertThat(shape("{ ...F } fragment F on X { a { ...F } }").depth()).isEqualTo(1);
	}

	private static QueryShape shape(String document) {
		return QueryShape.of(Parser.parse(document));
	}

}
