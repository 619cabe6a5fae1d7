package amity.intake.web;

import amity.intake.FileInstructions;
import amity.intake.ImportFiles;
import amity.intake.Imports;
import amity.knowing.Remark;
import amity.practice.Practice;
import amity.shell.Keyword;
import amity.shell.RequestValues;
import amity.shell.WritingPage;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
record ImportController(
        Imports imports, ImportFiles files, Uploads uploads, BackgroundReader background, ImportPages pages) {
    private static final String WHO = "who-";
    private static final String APART = "apart-";
    static final String AS = "as-";
    private static final Pattern NOTED =
            Pattern.compile(AS + "(\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12})-(\\d{1,4})");

    @GetMapping("/import")
    ModelAndView choose(Practice practice) {
        return new ModelAndView(
                "intake/import",
                "page",
                pages.choose(practice, imports.begun(practice.id()), imports.history(practice.id())));
    }

    @PostMapping("/import")
    ModelAndView take(Practice practice, @RequestParam("files") List<MultipartFile> uploaded) {
        var imported = files.begin(practice, uploads.lay(uploaded), FileInstructions.usual());
        background.read(practice, imported);
        return to(imported);
    }

    /**
     * Reading, waiting for her yes, or kept: the page of an import follows its state. How far it is gets asked before the
     * state, since a reading that ends between the two would leave a page that has nothing more to ask for.
     */
    @WritingPage
    @GetMapping("/import/{id}")
    ModelAndView show(Practice practice, @PathVariable UUID id) {
        var progress = imports.progress(practice, id);
        var now = imports.kept(practice, id);
        return switch (now.state()) {
            case READING -> new ModelAndView("intake/reading", "page", pages.reading(now, progress));
            case WAITING -> new ModelAndView("intake/preview", "page", pages.preview(imports.preview(practice, id)));
            case APPLIED, UNDONE -> new ModelAndView("intake/result", "page", pages.result(practice, now));
        };
    }

    @GetMapping("/import/{id}/progress")
    ModelAndView progress(Practice practice, @PathVariable UUID id, HttpServletResponse response) {
        var progress = imports.progress(practice, id);
        if (progress.done()) {
            response.setHeader("HX-Redirect", "/import/" + id);
        }
        return new ModelAndView("intake/progress", "page", pages.reading(imports.kept(practice, id), progress));
    }

    /** Saves her answers about names, payments and notes; “keep” keeps the import. */
    @PostMapping("/import/{id}")
    ModelAndView keep(Practice practice, @PathVariable UUID id, @RequestParam Map<String, String> said) {
        said.forEach((name, value) -> hear(practice, id, name, value));
        imports.hear(practice, id, chosen(said));
        if ("keep".equals(said.get("do"))) {
            imports.apply(practice, id);
        }
        return to(id);
    }

    /** What each thing noted of somebody is to be kept as, by the contact and its place there. */
    private static Map<UUID, Map<Integer, Remark.As>> chosen(Map<String, String> said) {
        var chosen = new HashMap<UUID, Map<Integer, Remark.As>>();
        said.forEach((name, value) -> {
            var field = NOTED.matcher(name);
            if (field.matches())
                Keyword.find(Remark.As.class, value).ifPresent(as -> chosen.computeIfAbsent(
                                UUID.fromString(field.group(1)), first -> new HashMap<>())
                        .put(Integer.valueOf(field.group(2)), as));
        });
        return chosen;
    }

    private void hear(Practice practice, UUID id, String name, String value) {
        if (name.startsWith(WHO) && !value.isBlank()) {
            imports.choose(practice, id, RequestValues.id(name.substring(WHO.length())), RequestValues.id(value));
        } else if (name.startsWith(APART)) {
            imports.part(practice, id, RequestValues.id(name.substring(APART.length())), "yes".equals(value));
        }
    }

    @PostMapping("/import/{id}/undoing")
    ModelAndView undo(Practice practice, @PathVariable UUID id, RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", pages.undone(imports.undo(practice, id)));
        return to(id);
    }

    @PostMapping("/import/{id}/dropping")
    ModelAndView drop(Practice practice, @PathVariable UUID id) {
        files.drop(practice.id(), id);
        return new ModelAndView("redirect:/import");
    }

    static ModelAndView to(UUID imported) {
        return new ModelAndView("redirect:/import/" + imported);
    }
}
