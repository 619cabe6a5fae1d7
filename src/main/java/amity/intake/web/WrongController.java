package amity.intake.web;

import amity.intake.Imports;
import amity.practice.Practice;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The rows that could not be understood, as a file to mend and bring again. */
@Controller
class WrongController {
    private final Imports imports;

    WrongController(Imports imports) {
        this.imports = imports;
    }

    @GetMapping("/import/{id}/files/{file}/wrong")
    ResponseEntity<byte[]> download(Practice practice, @PathVariable UUID id, @PathVariable UUID file) {
        var name = imports.kept(practice, id).source(file).name();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("to-mend-" + name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(imports.wrongFile(practice, id, file).getBytes(StandardCharsets.UTF_8));
    }
}
