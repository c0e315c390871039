package dev.lodestar.shared.export;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A list that people can take away as a file. Each bean of this type is offered at {@code /files/export/NAME.csv} and .xlsx.
 */
public interface ExportableList<R> {

    /** Its name in the address, in lower case, such as "contacts". */
    String name();

    /** Its name for people, on the sheet and in the name of the file, such as "People". */
    String title();

    /** The role that may read the list on its page, and so may take it away. */
    String role();

    /** The filters that it knows, by the names of the query parameters. */
    Set<String> filters();

    List<Column<R>> columns();

    /**
     * Begins to read the rows that pass the filters, without those that people must not see any more.
     *
     * @param filters the given ones of {@link #filters}
     * @throws dev.lodestar.shared.UserErrorException if a filter cannot be understood
     */
    RowReader<R> rows(Map<String, String> filters);
}
