package dev.lodestar;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.adhereToPlantUmlDiagram;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.Configuration.consideringOnlyDependenciesInDiagram;

import java.nio.file.Path;

import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;

import org.junit.jupiter.api.Test;

import org.eclipse.microprofile.graphql.GraphQLApi;

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

    /** Rows stay inside the package that keeps them; others get records from its service. */
    @Test
    void entities_are_not_public() {
        classes().that().areAnnotatedWith(Entity.class).should().bePackagePrivate().check(CLASSES);
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

    /** What is plain stays plain: these packages are tested with {@code new} and know no framework. */
    @Test
    void the_domain_knows_no_framework() {
        noClasses().that()
                .resideInAnyPackage("dev.lodestar.statistics..", "dev.lodestar.theme.reading..",
                        "dev.lodestar.theme.embedding..", "dev.lodestar.theme.clustering..", "dev.lodestar.theme.naming..",
                        "dev.lodestar.theme.tally..", "dev.lodestar.theme.extraction..", "dev.lodestar.theme.layout..")
                .should().dependOnClassesThat().resideInAnyPackage("io.quarkus..", "jakarta..", "org.hibernate..")
                .check(CLASSES);
    }
}
