package amity.intake.web;

import amity.intake.ImportFiles;
import amity.intake.Imports;
import amity.practice.Practice;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One file of an import: which column is what and which of day and month comes first, where it does not tell; and its rows to mend. */
@Controller
record ImportFileController(Imports imports, ImportFiles files, BackgroundReader background, FileQuestionPages pages) {
    @GetMapping("/import/{id}/files/{file}")
    ModelAndView ask(Practice practice, @PathVariable UUID id, @PathVariable UUID file) {
        var name = imports.kept(practice, id).source(file).name();
        return new ModelAndView("intake/mapping", "page", pages.of(id, file, name, files.question(practice, file)));
    }

    @PostMapping("/import/{id}/files/{file}")
    ModelAndView answer(
            Practice practice, @PathVariable UUID id, @PathVariable UUID file, @RequestParam Map<String, String> said) {
        var question = files.question(practice, file);
        var dates = said.getOrDefault("dates", "");
        var columns = columns(said, question.header());
        var sorry = pages.twice(fields(said, question.header())).or(() -> pages.lacks(question.missing(columns)));
        if (sorry.isPresent()) {
            var name = imports.kept(practice, id).source(file).name();
            var page = pages.of(id, file, name, question, said, sorry.get());
            return new ModelAndView("intake/mapping", Map.of("page", page), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        files.answer(practice, file, question.header(), columns, dates.isEmpty() ? null : dates);
        background.read(practice, id);
        return ImportController.to(id);
    }

    /** The rows that could not be understood, as a file to mend and bring again. */
    @GetMapping("/import/{id}/files/{file}/wrong")
    ResponseEntity<byte[]> wrong(Practice practice, @PathVariable UUID id, @PathVariable UUID file) {
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

    private static List<String> fields(Map<String, String> said, List<String> header) {
        return IntStream.range(0, header.size())
                .mapToObj(place -> said.getOrDefault("column-" + place, ""))
                .toList();
    }

    private static Map<String, String> columns(Map<String, String> said, List<String> header) {
        var columns = new LinkedHashMap<String, String>();
        var fields = fields(said, header);
        for (int place = 0; place < header.size(); place++) {
            if (!fields.get(place).isEmpty()) {
                columns.put(fields.get(place), header.get(place));
            }
        }
        var kind = said.getOrDefault("kind", "");
        if (!kind.isEmpty()) {
            columns.put("kind", kind);
        }
        return columns;
    }
}
