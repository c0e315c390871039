package dev.lodestar.theme.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import dev.lodestar.shared.Page;
import dev.lodestar.shared.PageRequest;

/** Reads lists that come by the page to their end. */
final class PagedReading {

    private PagedReading() {
    }

    static <T> List<T> all(Function<PageRequest, Page<T>> list) {
        List<T> all = new ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            var page = list.apply(new PageRequest(PageRequest.LARGEST, after));
            all.addAll(page.rows());
            after = page.pageInfo().hasNextPage() ? Optional.of(page.pageInfo().endCursor()) : Optional.empty();
        } while (after.isPresent());
        return all;
    }
}
