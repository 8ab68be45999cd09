package dev.icpgraph;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.stereotype.Repository;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

@AnalyzeClasses(packages = "dev.icpgraph", importOptions = ImportOption.DoNotIncludeTests.class)
class CodeRulesTests {

	private static final Pattern VAGUE = Pattern
		.compile(".*(Service|Manager|Helper|Utils?|Impl|Dto|Processor|Misc)|(Abstract|Base|Common)[A-Z].*");

	@ArchTest
	static final ArchRule namesSayWhatATypeIs = classes().that()
		.areTopLevelClasses()
		.should(new ArchCondition<>("not have a vague name") {
			@Override
			public void check(JavaClass type, ConditionEvents events) {
				if (VAGUE.matcher(type.getSimpleName()).matches()) {
					events
						.add(SimpleConditionEvent.violated(type, type.getName() + " does not say what the type does"));
				}
			}
		})
		.because("a name that fits anything explains nothing");

	@ArchTest
	static final ArchRule onlyRepositoriesReachNeo4j = noClasses().that()
		.resideOutsideOfPackage("dev.icpgraph.cypher")
		.and(DescribedPredicate
			.not(DescribedPredicate.describe("belong to a repository", CodeRulesTests::ofARepository)))
		.should()
		.dependOnClassesThat(DescribedPredicate.describe("run Cypher", CodeRulesTests::runsCypher))
		.because("a reader looks for queries in the classes marked @Repository");

	@ArchTest
	static final ArchRule settingsStayInTheirPackage = classes().that()
		.areAnnotatedWith(ConfigurationProperties.class)
		.should()
		.notBePublic()
		.andShould()
		.beRecords()
		.because("settings live where they act");

	@ArchTest
	static final ArchRule standardOutputIsForNobody = noClasses().should()
		.accessField(System.class, "out")
		.orShould()
		.accessField(System.class, "err");

	/** Decision 20. */
	@ArchTest
	static void noPackageHasMoreThanSixtyFiles(JavaClasses classes) {
		Map<String, Long> files = classes.stream()
			.filter((type) -> type.getEnclosingClass().isEmpty())
			.collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));

		assertThat(files).isNotEmpty().allSatisfy((name, count) -> assertThat(count).as(name).isLessThanOrEqualTo(60));
	}

	@ArchTest
	static void packagesAreFlat(JavaClasses classes) {
		assertThat(packages(classes))
			.allSatisfy((it) -> assertThat(it.getName().split("\\.")).hasSizeLessThanOrEqualTo(3));
	}

	@ArchTest
	static void packagesAreNullMarked(JavaClasses classes) {
		assertThat(packages(classes)).allSatisfy((it) -> assertThat(it.isAnnotatedWith(NullMarked.class)).isTrue());
	}

	@ArchTest
	static void mostTypesAreHidden(JavaClasses classes) {
		List<JavaClass> types = classes.stream().filter(JavaClass::isTopLevelClass).toList();
		long open = types.stream().filter((it) -> it.getModifiers().contains(JavaModifier.PUBLIC)).count();

		assertThat(open / (double) types.size()).as("share of public types").isLessThanOrEqualTo(0.45);
	}

	private static List<JavaPackage> packages(JavaClasses classes) {
		return classes.stream()
			.map(JavaClass::getPackage)
			.distinct()
			.sorted(Comparator.comparing(JavaPackage::getName))
			.toList();
	}

	private static boolean runsCypher(JavaClass type) {
		boolean driver = type.getName().startsWith("org.neo4j.driver.")
				&& !type.getPackageName().endsWith("exceptions");
		boolean runs = !List
			.of("GraphSchema", "DatabaseAway", "WriteConflictException", "NewerStoreException", "TaskResults",
					"UnknownOutcomeException")
			.contains(type.getSimpleName());
		return driver || (type.getPackageName().equals("dev.icpgraph.cypher") && runs);
	}

	private static boolean ofARepository(JavaClass type) {
		return type.isAnnotatedWith(Repository.class)
				|| type.getEnclosingClass().map(CodeRulesTests::ofARepository).orElse(false);
	}

}
