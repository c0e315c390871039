package dev.lodestar.theme.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import dev.lodestar.shared.BaseEntity;
import dev.lodestar.theme.edit.model.Quote;

@Entity
@Table(name = "theme_edit_quote")
class ThemeEditQuoteEntity extends BaseEntity {

    public UUID editId;
    public UUID sourceId;
    public UUID personId;
    public int startOffset;
    public int endOffset;
    public String wordsHash;

    static void store(UUID editId, Quote quote) {
        var entity = new ThemeEditQuoteEntity();
        entity.editId = editId;
        entity.sourceId = quote.sourceId();
        entity.personId = quote.personId();
        entity.startOffset = quote.start();
        entity.endOffset = quote.end();
        entity.wordsHash = quote.wordsHash();
        entity.persist();
    }

    static Map<UUID, List<Quote>> ofEdits(Collection<UUID> editIds) {
        var quotes = new HashMap<UUID, List<Quote>>();
        ThemeEditQuoteEntity.<ThemeEditQuoteEntity> list("editId in ?1 order by id", editIds).forEach(
                row -> quotes.computeIfAbsent(row.editId, id -> new ArrayList<>()).add(row.quote()));
        return quotes;
    }

    private Quote quote() {
        return new Quote(sourceId, startOffset, endOffset, personId, wordsHash);
    }
}
