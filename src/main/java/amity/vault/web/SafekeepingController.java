package amity.vault.web;

import amity.account.Accounts;
import amity.account.Member;
import amity.practice.Practice;
import amity.shell.Days;
import amity.shell.Ids;
import amity.shell.NotFound;
import amity.shell.Refusal;
import amity.shell.Words;
import amity.vault.Backups;
import amity.vault.Restoration;
import amity.vault.Vault;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Backs the book up, brings it back, and hands everything over; the last two only to who knows the password. */
@Controller
@RequestMapping("/settings/keeping")
record SafekeepingController(
        Backups backups, Restoration restoration, Vault vault, Accounts accounts, Words words, Clock clock) {
    private static final long MEGABYTE = 1_000_000;

    @GetMapping
    ModelAndView show(Practice practice, Member member) {
        return page(practice, member, null);
    }

    @PostMapping("/backup")
    ModelAndView backup(Practice practice, Member member, RedirectAttributes next) {
        try {
            var rows = backups.make(backups.home()).rows();
            next.addFlashAttribute(
                    "notice", words.say("keeping.backup.done", rows.get("client_client"), rows.get("moment_moment")));
            return new ModelAndView("redirect:/settings/keeping");
        } catch (Refusal refused) {
            return page(practice, member, refused.getMessage());
        }
    }

    /** Written to a file first: one that fails on the way is said, not sent by half. */
    @PostMapping("/everything")
    @Nullable
    ModelAndView everything(
            Practice practice,
            Member member,
            @RequestParam(defaultValue = "") String password,
            HttpServletResponse response)
            throws IOException {
        if (!isShe(member, password)) return page(practice, member, words.say("keeping.password.wrong"));
        var file = Files.createTempFile("amity-everything", ".zip");
        try {
            try (var out = Files.newOutputStream(file)) {
                vault.export(practice.id(), out);
            }
            response.setContentType("application/zip");
            response.setContentLengthLong(Files.size(file));
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            response.setHeader(
                    HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.attachment()
                            .filename("amity-" + practice.today(clock) + ".zip")
                            .build()
                            .toString());
            Files.copy(file, response.getOutputStream());
            return null;
        } finally {
            Files.delete(file);
        }
    }

    /** Goes back to a copy of this book's own. */
    @PostMapping("/restore")
    ModelAndView restore(
            Practice practice,
            Member member,
            @RequestParam String copy,
            @RequestParam(defaultValue = "") String password,
            HttpServletRequest request,
            RedirectAttributes next) {
        var file = backups.copy(copy).orElseThrow(() -> new NotFound(words.say("keeping.restore.gone")));
        return restored(practice, member, password, file, request, next);
    }

    /** Brings back a backup or an export that she has elsewhere. */
    @PostMapping("/restore-file")
    ModelAndView restore(
            Practice practice,
            Member member,
            @RequestParam MultipartFile file,
            @RequestParam(defaultValue = "") String password,
            HttpServletRequest request,
            RedirectAttributes next)
            throws IOException {
        if (file.isEmpty()) return page(practice, member, words.say("keeping.restore.none"));
        Files.createDirectories(backups.home());
        var brought = backups.home().resolve("brought-" + Ids.next());
        try {
            file.transferTo(brought);
            return restored(practice, member, password, brought, request, next);
        } finally {
            Files.deleteIfExists(brought);
        }
    }

    /** Whoever is signed in may not be in the book that came back: she signs in to it anew. */
    private ModelAndView restored(
            Practice practice,
            Member member,
            String password,
            Path file,
            HttpServletRequest request,
            RedirectAttributes next) {
        if (!isShe(member, password)) return page(practice, member, words.say("keeping.password.wrong"));
        try {
            restoration.from(() -> practice, file);
        } catch (Refusal refused) {
            return page(practice, member, refused.getMessage());
        }
        request.getSession().invalidate();
        next.addFlashAttribute("notice", words.say("keeping.restore.done"));
        return new ModelAndView("redirect:/sign-in");
    }

    /** Without a password of her own she came in by the link that only who owns the computer sees. */
    private boolean isShe(Member member, String password) {
        return !member.hasPassword() || accounts.matches(member, password);
    }

    private ModelAndView page(Practice practice, Member member, @Nullable String sorry) {
        var copies = backups.copies();
        var page = new SafekeepingPage(
                backups.home().getParent().toString(),
                copies.isEmpty()
                        ? words.say("keeping.never")
                        : words.say("keeping.last", at(copies.getFirst().madeAt(), practice)),
                copies.stream()
                        .map(copy -> new SafekeepingPage.Line(
                                copy.name(),
                                at(copy.madeAt(), practice),
                                words.say("keeping.size", Math.max(1, copy.bytes() / MEGABYTE))))
                        .toList(),
                member.hasPassword(),
                sorry);
        var view = new ModelAndView("vault/safekeeping", "page", page);
        view.setStatus(sorry == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    private static String at(LocalDateTime utc, Practice practice) {
        var there = utc.atOffset(ZoneOffset.UTC).atZoneSameInstant(practice.zone());
        return Days.fullyDated(there.toLocalDate()) + ", " + Days.time(there);
    }
}
