package dev.lodestar.workspace.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import dev.lodestar.workspace.ErasedPerson;
import dev.lodestar.workspace.ErasureHandler;
import dev.lodestar.workspace.ErasureStep;

import org.junit.jupiter.api.Test;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

class ErasureOrderTest {

    private record Handler(ErasureStep step) implements ErasureHandler {
        @Override
        public void erase(ErasedPerson person) {
            throw new UnsupportedOperationException("Nobody is erased here");
        }
    }

    @Test
    void handlers_run_in_the_order_of_the_list() {
        var handlers = oneOfEach();
        Collections.reverse(handlers);

        var ordered = ErasureOrder.of(handlers);

        assertThat(ordered).extracting(ErasureHandler::step).containsExactly(ErasureStep.values());
    }

    @Test
    void a_step_without_a_handler_is_noticed() {
        var handlers = oneOfEach();
        handlers.removeIf(handler -> handler.step() == ErasureStep.THEMES);

        assertThatThrownBy(() -> ErasureOrder.of(handlers)).hasMessageContaining("no handler for [THEMES]");
    }

    @Test
    void a_step_with_two_handlers_is_noticed() {
        var handlers = oneOfEach();
        handlers.add(new Handler(ErasureStep.MAILS));

        assertThatThrownBy(() -> ErasureOrder.of(handlers)).hasMessageContaining("two handlers for MAILS");
    }

    /** The program starts only if each step has its handler; this counts the classes, so that none is left out of the list. */
    @Test
    void every_implementation_stands_for_one_step() {
        var classes = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("dev.lodestar");

        var names = classes.stream().filter(one -> one.isAssignableTo(ErasureHandler.class) && !one.isInterface())
                .filter(one -> !one.getSimpleName().contains("_")).map(JavaClass::getSimpleName).sorted().toList();

        assertThat(names).hasSize(ErasureStep.values().length).allMatch(name -> name.endsWith("ErasureHandler"));
    }

    private static List<ErasureHandler> oneOfEach() {
        return new ArrayList<>(Arrays.stream(ErasureStep.values()).map(Handler::new).toList());
    }
}
