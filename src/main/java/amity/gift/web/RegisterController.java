package amity.gift.web;

import amity.gift.register.GiftRegister;
import amity.moment.Moment;
import amity.plan.Idea;
import amity.practice.AmountFields;
import amity.practice.Practice;
import amity.shell.Keyword;
import amity.shell.NotFound;
import amity.shell.Refusal;
import amity.shell.RequestValues;
import amity.shell.Words;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The gift register of a year, to read and to take along. */
@Controller
record RegisterController(
        RegisterPages pages, RegisterFile file, GiftRegister register, AmountFields typed, Words words) {
    @GetMapping("/season/register")
    ModelAndView show(Practice practice, @RequestParam(required = false) @Nullable String year) {
        return new ModelAndView("gift/register", "page", pages.of(practice, day(year)));
    }

    @PostMapping("/season/register/gifts/{moment}")
    String say(
            Practice practice,
            @PathVariable UUID moment,
            @RequestParam String kind,
            @RequestParam(defaultValue = "") String price,
            @RequestParam(defaultValue = "") String year,
            RedirectAttributes redirect) {
        register.say(practice, new Moment.Id(moment), category(kind), typed.money(practice, price));
        redirect.addFlashAttribute("notice", words.say("register.said"));
        redirect.addAttribute("year", year);
        return "redirect:/season/register";
    }

    private Idea.Category category(String word) {
        return Keyword.find(Idea.Category.class, word).orElseThrow(() -> new NotFound(words.say("register.missing")));
    }

    @GetMapping("/season/register.csv")
    ResponseEntity<byte[]> csv(Practice practice, @RequestParam(required = false) @Nullable String year) {
        var page = pages.of(practice, day(year));
        var content = file.of(page).getBytes(StandardCharsets.UTF_8);
        return taken(content, new MediaType("text", "csv", StandardCharsets.UTF_8), page, ".csv");
    }

    @GetMapping("/season/register.pdf")
    ResponseEntity<byte[]> pdf(Practice practice, @RequestParam(required = false) @Nullable String year) {
        var page = pages.of(practice, day(year));
        return taken(file.printed(practice, page), MediaType.APPLICATION_PDF, page, ".pdf");
    }

    private static ResponseEntity<byte[]> taken(byte[] content, MediaType type, RegisterPage page, String ending) {
        var disposition = ContentDisposition.attachment()
                .filename("gift-register-" + page.year() + ending)
                .build();
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(content);
    }

    private @Nullable LocalDate day(@Nullable String year) {
        try {
            if (year == null || year.isBlank()) return null;
            return RequestValues.day(year);
        } catch (DateTimeException noDay) {
            throw new Refusal(words.say("plan.no-day", year));
        }
    }
}
