package dev.lodestar.coding;

import jakarta.enterprise.context.ApplicationScoped;

import dev.lodestar.coding.tag.CodingEntity;
import dev.lodestar.interview.Transcripts;
import dev.lodestar.workspace.ErasedPerson;
import dev.lodestar.workspace.ErasureHandler;
import dev.lodestar.workspace.ErasureStep;

/** When a person is erased, the quotes of the transcripts they speak in are taken anew from the blackened texts. */
@ApplicationScoped
class CodingErasureHandler implements ErasureHandler {

    private final Transcripts transcripts;

    CodingErasureHandler(Transcripts transcripts) {
        this.transcripts = transcripts;
    }

    @Override
    public ErasureStep step() {
        return ErasureStep.CODINGS;
    }

    @Override
    public void erase(ErasedPerson person) {
        for (var transcriptId : transcripts.ofContact(person.contactId())) {
            CodingEntity.requote(transcriptId);
        }
    }
}
