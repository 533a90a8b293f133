package org.caseaudit.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noConstructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.caseaudit.application.shared.Routine;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.shared.NotAllowed;
import org.caseaudit.domain.shared.Owned;
import org.hibernate.annotations.TenantId;

/**
 * The rules of the house, for the product or for the canaries.
 *
 * @param root the package under which the layers lie
 */
record Rules(String root) {
    /**
     * What the persistence may show: what Hibernate makes itself, because persistence.xml names it or as a service, and what
     * the repositories in the other packages of the persistence are built on. Everything else there is nobody's business.
     */
    static final Set<String> SHOWN_BY_PERSISTENCE = Set.of(
            "CandidateEntryConverter",
            "CaseAuditDialects",
            "DepthListConverter",
            "FeaturesConverter",
            "JpaRepository",
            "JpaStore",
            "KeyLinesConverter",
            "Migrations",
            "PartnershipResolver",
            "TemplateDefinitionConverter",
            "TypedIds");

    private String layer(String name) {
        return root + "." + name + "..";
    }

    ArchRule domainKnowsOnlyItself() {
        var allowed = resideInAnyPackage("java..", "jakarta.persistence..", layer("domain"));
        return classes()
                .that()
                .resideInAPackage(layer("domain"))
                .and(describe("are not the owned row", c -> !c.isEquivalentTo(Owned.class)))
                .should()
                .onlyDependOnClassesThat(allowed)
                .as("the domain knows Java, the JPA annotations and itself");
    }

    ArchRule theOwnedRowKnowsItsTenant() {
        return classes()
                .that()
                .areAssignableTo(Owned.class)
                .and()
                .haveSimpleName("Owned")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage("java..", "jakarta.persistence..", layer("domain"))
                        .or(equivalentTo(TenantId.class)))
                .as("the one Hibernate annotation of the domain is the tenant's");
    }

    ArchRule applicationKnowsTheDomain() {
        return classes()
                .that()
                .resideInAPackage(layer("application"))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                                "java..",
                                "org.caseaudit.domain..",
                                "org.caseaudit.application..",
                                layer("domain"),
                                layer("application"),
                                "jakarta.inject..",
                                "jakarta.enterprise..",
                                "jakarta.interceptor..",
                                "jakarta.annotation..",
                                "jakarta.transaction..",
                                "com.fasterxml.jackson..",
                                "com.github.f4b6a3.uuid..",
                                "org.apache.commons.csv..")
                        .or(equivalentTo(OptimisticLockException.class)))
                .as("the application knows the domain, injection, transactions, JSON, CSV and identifiers: no SQL, HTTP"
                        + " or log");
    }

    ArchRule persistenceIsHidden() {
        return classes()
                .that()
                .resideInAPackage(layer("persistence"))
                .and(describe("need not be shown", c -> !SHOWN_BY_PERSISTENCE.contains(c.getSimpleName())))
                .should()
                .notBePublic()
                .as("the persistence is package-private, but for what Hibernate makes itself");
    }

    ArchRule nobodyRefersToPersistence() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(layer("persistence"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(layer("persistence"))
                .as("nobody refers to the persistence; it is found behind the domain's interfaces");
    }

    ArchRule integrationIsHidden() {
        return classes()
                .that()
                .resideInAPackage(layer("integration"))
                .should()
                .notBePublic()
                .as("the integration is package-private; it is found behind the application's interfaces");
    }

    ArchRule featuresAreFreeOfCycles() {
        return slices().matching(root + ".domain.(*)..")
                .should()
                .beFreeOfCycles()
                .as("the features of the domain depend on each other in one direction");
    }

    ArchRule transactionsBeginInTheApplication() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(layer("application"))
                .should()
                .beAnnotatedWith(Transactional.class)
                .orShould()
                .beAnnotatedWith(UseCase.class)
                .orShould()
                .beAnnotatedWith(Routine.class)
                .as("transactions begin in the application and nowhere else");
    }

    ArchRule nothingIsSet() {
        return noMethods()
                .that()
                .areDeclaredInClassesThat()
                .resideInAPackage(layer("domain"))
                .should()
                .haveNameMatching("set[A-Z].*")
                .as("the domain has methods that say what happens, no setters");
    }

    ArchRule entitiesAreBornWhole() {
        return noConstructors()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .and()
                .haveRawParameterTypes(new Class<?>[0])
                .should()
                .bePublic()
                .as("nobody but the mapper makes an empty entity");
    }

    ArchRule timeAndIdentifiersComeFromOnePlace() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(layer("application.shared"))
                .should()
                .accessTargetWhere(describe("looks at the clock or makes an identifier", Rules::isClockOrIdentifier))
                .as("the clock and new identifiers come from application.shared");
    }

    private static boolean isClockOrIdentifier(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        String name = access.getTarget().getName();
        boolean clock = owner.getPackageName().equals("java.time") && (name.equals("now") || name.startsWith("system"));
        boolean system = owner.isEquivalentTo(System.class)
                && List.of("currentTimeMillis", "nanoTime").contains(name);
        boolean date = owner.isEquivalentTo(Date.class) && name.equals("<init>");
        boolean identifier = owner.isEquivalentTo(UUID.class) && name.equals("randomUUID");
        return clock || system || date || identifier;
    }

    ArchRule everyUseCaseIsSomebodys() {
        return methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(UseCase.class)
                .should(takeTheActorFirst())
                .as("every use case is told first who acts, and runs in their partnership");
    }

    private static ArchCondition<JavaMethod> takeTheActorFirst() {
        return new ArchCondition<>("take the actor first") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                List<JavaClass> parameters = method.getRawParameterTypes();
                boolean holds = !parameters.isEmpty() && parameters.get(0).isEquivalentTo(Actor.class);
                events.add(new SimpleConditionEvent(method, holds, method.getFullName()));
            }
        };
    }

    ArchRule permissionIsRefusedInAccessClasses() {
        return noClasses()
                .that()
                .resideInAPackage(layer("application"))
                .and()
                .haveSimpleNameNotEndingWith("Access")
                .and()
                .doNotHaveSimpleName("SpeakingFor")
                .should()
                .callConstructor(NotAllowed.class, String.class)
                .as("who may do what is said in the Access class of the feature and nowhere else");
    }

    /** Packages with classes and without a word of what they are for; from the sources, the compiler keeps none. */
    static List<String> packagesWithoutInfo(Path sources) throws IOException {
        try (Stream<Path> all = Files.walk(sources)) {
            return all.filter(Files::isDirectory)
                    .filter(Rules::holdsClasses)
                    .filter(d -> !Files.exists(d.resolve("package-info.java")))
                    .map(d ->
                            sources.relativize(d).toString().replace('\\', '/').replace('/', '.'))
                    .toList();
        }
    }

    private static boolean holdsClasses(Path directory) {
        String[] classes = directory.toFile().list((d, name) -> name.endsWith(".java"));
        return classes != null && classes.length > 0;
    }
}
