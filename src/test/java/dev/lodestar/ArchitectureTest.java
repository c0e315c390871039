package dev.lodestar;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.adhereToPlantUmlDiagram;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.Configuration.consideringOnlyDependenciesInDiagram;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;

import org.junit.jupiter.api.Test;

import org.eclipse.microprofile.graphql.GraphQLApi;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The picture in {@code docs/architecture.puml} is the rule. */
class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("dev.lodestar");

    @Test
    void packages_use_each_other_as_the_picture_says() {
        classes().that().resideInAPackage("dev.lodestar.*..")
                .should(adhereToPlantUmlDiagram(Path.of("docs/architecture.puml"), consideringOnlyDependenciesInDiagram()))
                .check(CLASSES);
    }

    @Test
    void packages_have_no_cycles() {
        slices().matching("dev.lodestar.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    /**
     * A feature's root package is its front door; what lies below it is the feature's own affair. {@code shared} has no front
     * door: each of its packages is for everybody.
     */
    @Test
    void rooms_are_entered_only_by_their_own_feature() {
        for (var feature : features()) {
            noClasses().that().resideOutsideOfPackage(feature + "..").should().dependOnClassesThat(resideBelow(feature))
                    .because("others use the front door " + feature).check(CLASSES);
        }
    }

    @Test
    void rows_are_touched_only_by_their_own_feature() {
        for (var feature : features()) {
            noClasses().that().resideOutsideOfPackage(feature + "..").should()
                    .dependOnClassesThat(resideInAPackage(feature + "..").and(annotatedWith(Entity.class)))
                    .because("the rows of " + feature + " are its own affair").check(CLASSES);
        }
    }

    @Test
    void the_api_touches_no_rows() {
        noClasses().that().areAnnotatedWith(GraphQLApi.class).should().dependOnClassesThat()
                .areAnnotatedWith(Entity.class).orShould().dependOnClassesThat().areAnnotatedWith(MappedSuperclass.class)
                .check(CLASSES);
    }

    /** A mailer used inside a mutation can deadlock; what sends is the outbox's dispatcher alone. */
    @Test
    void only_the_mail_package_sends_mail() {
        noClasses().that().resideOutsideOfPackage("dev.lodestar.mail..").should().dependOnClassesThat()
                .resideInAPackage("io.quarkus.mailer..").check(CLASSES);
    }

    /** What calls an address that somebody entered must check it first; one place does. */
    @Test
    void only_the_sender_of_webhooks_calls_other_servers() {
        noClasses().that().resideOutsideOfPackage("dev.lodestar.webhook.sending..").should().dependOnClassesThat()
                .haveFullyQualifiedName("io.vertx.core.http.HttpClient").orShould().dependOnClassesThat()
                .resideInAPackage("java.net.http..").orShould().dependOnClassesThat()
                .haveFullyQualifiedName("java.net.URLConnection").check(CLASSES);
    }

    /** What is plain stays plain: it is tested with {@code new} and knows no framework. */
    @Test
    void the_domain_knows_no_framework() {
        noClasses().that()
                .resideInAnyPackage("dev.lodestar..model..", "dev.lodestar.shared.export..", "dev.lodestar.statistics..",
                        "dev.lodestar.language..",
                        "dev.lodestar.clustering..")
                .should().dependOnClassesThat().resideInAnyPackage("io.quarkus..", "jakarta..", "org.hibernate..")
                .check(CLASSES);
    }

    private static Set<String> features() {
        return CLASSES.stream().map(known -> known.getPackageName().split("\\."))
                .filter(parts -> parts.length > 2 && !parts[2].equals("shared"))
                .map(parts -> "dev.lodestar." + parts[2]).collect(Collectors.toCollection(TreeSet::new));
    }

    private static DescribedPredicate<JavaClass> resideBelow(String feature) {
        return resideInAPackage(feature + "..").and(not(resideInAPackage(feature))).as("lie in a room of " + feature);
    }
}
