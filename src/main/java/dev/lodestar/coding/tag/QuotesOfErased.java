package dev.lodestar.coding.tag;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import dev.lodestar.customer.ContactErased;
import dev.lodestar.interview.Transcripts;

/** When a person is erased, the quotes of the transcripts they speak in are taken anew from the blackened texts. */
@ApplicationScoped
class QuotesOfErased {

    /** Behind the interviews, which blacken the texts. */
    private static final int PRIORITY = 600;

    private final Transcripts transcripts;

    QuotesOfErased(Transcripts transcripts) {
        this.transcripts = transcripts;
    }

    void forget(@Observes @Priority(PRIORITY) ContactErased erased) {
        for (var transcriptId : transcripts.ofContact(erased.contactId())) {
            CodingEntity.requote(transcriptId);
        }
    }
}
