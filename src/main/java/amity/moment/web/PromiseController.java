package amity.moment.web;

import amity.moment.Promise;
import amity.moment.Promises;
import amity.practice.Practice;
import amity.shell.Words;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A promise is kept and becomes the moment it was about, or it is let go. */
@Controller
record PromiseController(Promises promises, Notebook notebook, Words words) {
    @PostMapping("/promises/{id}/keeping")
    String keep(Practice practice, @PathVariable UUID id, RedirectAttributes redirect) {
        var promise = promises.get(practice.id(), new Promise.Id(id));
        notebook.kept(practice, promise);
        return said(promise, "moment.promise.kept", redirect);
    }

    @PostMapping("/promises/{id}/letting-go")
    String letGo(Practice practice, @PathVariable UUID id, RedirectAttributes redirect) {
        var promise = promises.get(practice.id(), new Promise.Id(id));
        promises.letGo(practice, promise.id());
        return said(promise, "moment.promise.let-go", redirect);
    }

    private String said(Promise promise, String key, RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", words.say(key));
        return "redirect:/clients/" + promise.client() + "#promises";
    }
}
