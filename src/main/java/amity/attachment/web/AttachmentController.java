package amity.attachment.web;

import amity.attachment.Attachments;
import amity.practice.Practice;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Gives an attachment out as a file to save: never shown in our own pages' place, never guessed at, never run. */
@Controller
record AttachmentController(Attachments attachments) {
    private static final String NOTHING_RUNS = "default-src 'none'; frame-ancestors 'none'; sandbox";

    @GetMapping("/attachments/{id}")
    ResponseEntity<Resource> give(Practice practice, @PathVariable UUID id) {
        var attachment = attachments.get(practice.id(), id);
        var disposition = ContentDisposition.attachment()
                .filename(attachment.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(attachment.kind().mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", NOTHING_RUNS)
                .body(new FileSystemResource(attachments.file(practice.id(), attachment)));
    }
}
