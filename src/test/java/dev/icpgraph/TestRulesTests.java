package dev.icpgraph;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

@AnalyzeClasses(packages = "dev.icpgraph", importOptions = ImportOption.OnlyIncludeTests.class)
class TestRulesTests {

	@ArchTest
	static final ArchRule nothingUsesATest = classes()
		.that(DescribedPredicate.describe("are tests", (type) -> isTest(type)))
		.should(new ArchCondition<>("be used by themselves only") {
			@Override
			public void check(JavaClass type, ConditionEvents events) {
				type.getDirectDependenciesToSelf()
					.stream()
					.filter((it) -> outermost(it.getOriginClass()) != outermost(type))
					.forEach((it) -> events.add(SimpleConditionEvent.violated(type, it.getDescription())));
			}
		})
		.because("the build compiles a changed test alone; what tests share goes into a class of its own");

	private static boolean isTest(JavaClass type) {
		String name = outermost(type).getSimpleName();
		return name.endsWith("Tests") || name.endsWith("IT");
	}

	private static JavaClass outermost(JavaClass type) {
		return type.getEnclosingClass().map(TestRulesTests::outermost).orElse(type);
	}

}
