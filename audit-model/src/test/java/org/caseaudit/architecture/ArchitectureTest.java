package org.caseaudit.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Named.named;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.stream.Stream;
import org.caseaudit.testing.ProductClasses;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@Execution(ExecutionMode.CONCURRENT)
class ArchitectureTest {
    private static final String CANARIES = "org.caseaudit.architecture.canary";
    private static final JavaClasses CANARY_CLASSES = new ClassFileImporter().importPackages(CANARIES);

    /** Each rule with the classes that must not get past it. */
    static Stream<Arguments> rules() {
        return Stream.of(
                rule(
                        "domain_knowsOnlyItself",
                        Rules::domainKnowsOnlyItself,
                        "KnowsTheApplication",
                        "KnowsHibernate",
                        "OpensATransaction"),
                rule("ownedRow_knowsItsTenantAndNoMoreOfHibernate", Rules::theOwnedRowKnowsItsTenant, "Owned"),
                rule(
                        "application_knowsTheDomain",
                        Rules::applicationKnowsTheDomain,
                        "KnowsThePersistence",
                        "WritesALog"),
                rule("persistence_isHidden", Rules::persistenceIsHidden, "OpenRepository"),
                rule("persistence_isReferredToByNobody", Rules::nobodyRefersToPersistence, "KnowsThePersistence"),
                rule("integration_isHidden", Rules::integrationIsHidden, "OpenMailer"),
                rule("features_areFreeOfCycles", Rules::featuresAreFreeOfCycles, "There", "AndBack"),
                rule(
                        "transactions_beginInTheApplication",
                        Rules::transactionsBeginInTheApplication,
                        "OpensATransaction",
                        "IsAUseCaseElsewhere",
                        "RunsByItself"),
                rule("nothing_isSet", Rules::nothingIsSet, "HasASetter"),
                rule("entities_areBornWhole", Rules::entitiesAreBornWhole, "IsBornEmpty"),
                rule(
                        "timeAndIdentifiers_comeFromOnePlace",
                        Rules::timeAndIdentifiersComeFromOnePlace,
                        "LooksAtTheClock",
                        "LooksAtTheDay",
                        "CountsMilliseconds",
                        "MakesIdentifiers"),
                rule("everyUseCase_isSomebodys", Rules::everyUseCaseIsSomebodys, "IsNobodys", "IsAUseCaseElsewhere"),
                rule(
                        "permission_isRefusedInAccessClasses",
                        Rules::permissionIsRefusedInAccessClasses,
                        "DecidesItself"));
    }

    private static Arguments rule(String name, Function<Rules, ArchRule> rule, String... canaries) {
        return arguments(named(name, rule), canaries);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void product_keepsTheRule(Function<Rules, ArchRule> rule) {
        rule.apply(new Rules("org.caseaudit")).check(ProductClasses.ALL);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void canaries_breakTheRule(Function<Rules, ArchRule> rule, String... canaries) {
        String report = rule.apply(new Rules(CANARIES))
                .evaluate(CANARY_CLASSES)
                .getFailureReport()
                .toString();

        assertThat(canaries)
                .isNotEmpty()
                .allSatisfy(canary -> assertThat(report).containsPattern("\\." + canary + "\\b"));
    }

    @Test
    void everyPackage_saysWhatItIsFor() throws IOException {
        assertThat(Rules.packagesWithoutInfo(Path.of("src", "main", "java"))).isEmpty();
    }

    @Test
    void aPackageThatSaysNothing_isFound() throws IOException {
        assertThat(Rules.packagesWithoutInfo(Path.of("src", "test", "java"))).contains(CANARIES + ".silent");
    }

    @Test
    void whatPersistenceShows_isStillThere() {
        assertThat(ProductClasses.ALL.stream()
                        .filter(c -> c.getPackageName().startsWith("org.caseaudit.persistence"))
                        .filter(c -> c.getModifiers().contains(JavaModifier.PUBLIC))
                        .map(JavaClass::getSimpleName))
                .containsExactlyInAnyOrderElementsOf(Rules.SHOWN_BY_PERSISTENCE);
    }
}
