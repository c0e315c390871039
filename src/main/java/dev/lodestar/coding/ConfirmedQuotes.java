package dev.lodestar.coding;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import dev.lodestar.shared.tenancy.Tenancy;

import org.hibernate.Session;

/** What codes stand for, by the passages that people gave them. */
@ApplicationScoped
public class ConfirmedQuotes {

    private static final String CONFIRMED = "from coding where workspace_id = :workspace and removed_at is null and trash_id is null";

    private final EntityManager entities;
    private final Tenancy tenancy;

    ConfirmedQuotes(EntityManager entities, Tenancy tenancy) {
        this.entities = entities;
        this.tenancy = tenancy;
    }

    /** The newest passages of each code, at most so many of one. */
    @Transactional
    public List<ConfirmedQuote> newest(int mostOfACode) {
        return entities.unwrap(Session.class).createNativeQuery("""
                select code_id, quote from (
                    select code_id, quote, row_number() over (partition by code_id order by id desc) as place\s""" + CONFIRMED
                + ") placed where place <= :most order by code_id, place", ConfirmedQuote.class)
                .setParameter("workspace", tenancy.current()).setParameter("most", mostOfACode).getResultList();
    }

    /** Changes when a passage is tagged or untagged or its words change. */
    @Transactional
    public String state() {
        return (String) entities.createNativeQuery("""
                select count(*) || ' ' || coalesce(sum(cast(hashtextextended(cast(code_id as text) || quote, 0) as numeric)), 0)
                """ + CONFIRMED, String.class).setParameter("workspace", tenancy.current()).getSingleResult();
    }
}
