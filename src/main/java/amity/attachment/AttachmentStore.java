package amity.attachment;

import static amity.schema.Tables.ATTACHMENT_ATTACHMENT;

import amity.practice.Practice;
import amity.schema.tables.records.AttachmentAttachmentRecord;
import amity.shell.Keyword;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

@Component
record AttachmentStore(DSLContext db) {
    void insert(Practice.Id practice, Attachment attachment) {
        db.insertInto(ATTACHMENT_ATTACHMENT)
                .set(ATTACHMENT_ATTACHMENT.PRACTICE_ID, practice.value())
                .set(ATTACHMENT_ATTACHMENT.ID, attachment.id())
                .set(ATTACHMENT_ATTACHMENT.SUBJECT_ID, attachment.subject())
                .set(ATTACHMENT_ATTACHMENT.NAME, attachment.name())
                .set(ATTACHMENT_ATTACHMENT.KIND, attachment.kind().word())
                .set(ATTACHMENT_ATTACHMENT.BYTES, attachment.bytes())
                .set(ATTACHMENT_ATTACHMENT.SHA256, attachment.fingerprint())
                .set(ATTACHMENT_ATTACHMENT.KEPT_AT, attachment.keptAt())
                .execute();
    }

    void delete(Practice.Id practice, UUID id) {
        db.deleteFrom(ATTACHMENT_ATTACHMENT)
                .where(of(practice))
                .and(ATTACHMENT_ATTACHMENT.ID.eq(id))
                .execute();
    }

    Optional<Attachment> find(Practice.Id practice, UUID id) {
        return db.selectFrom(ATTACHMENT_ATTACHMENT)
                .where(of(practice))
                .and(ATTACHMENT_ATTACHMENT.ID.eq(id))
                .fetchOptional(AttachmentStore::attachment);
    }

    List<Attachment> of(Practice.Id practice, Collection<UUID> subjects) {
        return db.selectFrom(ATTACHMENT_ATTACHMENT)
                .where(of(practice))
                .and(ATTACHMENT_ATTACHMENT.SUBJECT_ID.in(subjects))
                .orderBy(ATTACHMENT_ATTACHMENT.ID)
                .fetch(AttachmentStore::attachment);
    }

    List<Attachment> all(Practice.Id practice) {
        return db.selectFrom(ATTACHMENT_ATTACHMENT)
                .where(of(practice))
                .orderBy(ATTACHMENT_ATTACHMENT.SHA256, ATTACHMENT_ATTACHMENT.ID)
                .fetch(AttachmentStore::attachment);
    }

    boolean isUsed(Practice.Id practice, String fingerprint) {
        return db.fetchExists(ATTACHMENT_ATTACHMENT, of(practice).and(ATTACHMENT_ATTACHMENT.SHA256.eq(fingerprint)));
    }

    private static Condition of(Practice.Id practice) {
        return ATTACHMENT_ATTACHMENT.PRACTICE_ID.eq(practice.value());
    }

    private static Attachment attachment(AttachmentAttachmentRecord row) {
        return new Attachment(
                row.getId(),
                row.getSubjectId(),
                row.getName(),
                Keyword.of(FileKind.class, row.getKind()),
                row.getBytes(),
                row.getSha256(),
                row.getKeptAt());
    }
}
