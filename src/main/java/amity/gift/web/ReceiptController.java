package amity.gift.web;

import amity.attachment.Attachments;
import amity.gift.register.GiftRegister;
import amity.gift.register.RegisterEntry;
import amity.practice.Practice;
import amity.season.Season;
import amity.season.SeasonAddress;
import amity.shell.NotFound;
import amity.shell.Refusal;
import amity.shell.Words;
import java.io.IOException;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The receipts of a gift: a photo or a PDF of what it cost. */
@Controller
@RequestMapping("/season/{address}/gifts/{id}/receipts")
record ReceiptController(GiftRegister register, Attachments attachments, Words words) {
    @PostMapping
    String keep(
            Practice practice,
            Season season,
            @PathVariable UUID id,
            @RequestParam MultipartFile receipt,
            RedirectAttributes redirect)
            throws IOException {
        var gift = gift(practice, season, id);
        var name = Objects.requireNonNullElse(receipt.getOriginalFilename(), "");
        if (name.isBlank() && receipt.isEmpty()) throw new Refusal(words.say("purse.receipt.choose"));
        try (var content = receipt.getInputStream()) {
            attachments.keep(practice, gift.id(), name, content);
        }
        return back(season, id, "purse.receipt.kept", redirect);
    }

    @PostMapping("/{receipt}/removal")
    String remove(
            Practice practice,
            Season season,
            @PathVariable UUID id,
            @PathVariable UUID receipt,
            RedirectAttributes redirect) {
        var gift = gift(practice, season, id);
        if (!attachments.get(practice.id(), receipt).subject().equals(gift.id()))
            throw NotFound.of("refusal.proposal.not-on-list");
        attachments.remove(practice.id(), receipt);
        return back(season, id, "purse.receipt.removed", redirect);
    }

    private RegisterEntry gift(Practice practice, Season season, UUID id) {
        return register.book(practice).gifts().stream()
                .filter(gift -> id.equals(gift.subject()) && Objects.equals(season.id(), gift.season()))
                .findFirst()
                .orElseThrow(() -> NotFound.of("refusal.proposal.not-on-list"));
    }

    private String back(Season season, UUID id, String said, RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", words.say(said));
        return "redirect:" + SeasonAddress.of(season) + "#gift-" + id;
    }
}
