package amity.intake.web;

import amity.intake.FileInstructions;
import amity.intake.Imports;
import amity.practice.Practice;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

@Controller
class ImportController {
    private final Imports imports;
    private final Uploads uploads;
    private final BackgroundReader background;
    private final ImportPages pages;

    ImportController(Imports imports, Uploads uploads, BackgroundReader background, ImportPages pages) {
        this.imports = imports;
        this.uploads = uploads;
        this.background = background;
        this.pages = pages;
    }

    @GetMapping("/import")
    ModelAndView choose(Practice practice) {
        return new ModelAndView(
                "intake/import",
                "page",
                pages.choose(practice, imports.begun(practice.id()), imports.history(practice.id())));
    }

    @PostMapping("/import")
    ModelAndView take(Practice practice, @RequestParam List<MultipartFile> files) {
        var imported = imports.begin(practice, uploads.lay(files), FileInstructions.usual());
        background.read(practice, imported);
        return to(imported);
    }

    /**
     * Reading, waiting for her yes, or kept: the page of an import follows its state. How far it is gets asked before the
     * state, since a reading that ends between the two would leave a page that has nothing more to ask for.
     */
    @GetMapping("/import/{id}")
    ModelAndView show(Practice practice, @PathVariable UUID id) {
        var progress = imports.progress(practice, id);
        var now = imports.kept(practice, id);
        return switch (now.state()) {
            case READING, DROPPED -> new ModelAndView("intake/reading", "page", pages.reading(now, progress));
            case WAITING -> new ModelAndView("intake/preview", "page", pages.preview(imports.preview(practice, id)));
            case APPLIED, UNDONE -> new ModelAndView("intake/result", "page", pages.result(practice, now));
        };
    }

    @GetMapping("/import/{id}/progress")
    ModelAndView progress(Practice practice, @PathVariable UUID id, jakarta.servlet.http.HttpServletResponse response) {
        var progress = imports.progress(practice, id);
        if (progress.done()) {
            response.setHeader("HX-Redirect", "/import/" + id);
        }
        return new ModelAndView("intake/progress", "page", pages.reading(imports.kept(practice, id), progress));
    }

    @PostMapping("/import/{id}/undoing")
    ModelAndView undo(
            Practice practice,
            @PathVariable UUID id,
            org.springframework.web.servlet.mvc.support.RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", pages.undone(imports.undo(practice, id)));
        return to(id);
    }

    @PostMapping("/import/{id}/dropping")
    ModelAndView drop(Practice practice, @PathVariable UUID id) {
        imports.drop(practice, id);
        return new ModelAndView("redirect:/import");
    }

    static ModelAndView to(UUID imported) {
        return new ModelAndView("redirect:/import/" + imported);
    }
}
