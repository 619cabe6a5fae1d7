package amity.hours.web;

import amity.boundary.GuardRefusal;
import amity.client.Client;
import amity.hours.Hours;
import amity.hours.Voucher;
import amity.hours.Vouchers;
import amity.moment.Moment;
import amity.practice.AmountFields;
import amity.practice.Practice;
import amity.shell.Refusal;
import amity.shell.RequestValues;
import amity.shell.Words;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Free hours: promised, redeemed in parts, taken back, settled, and printed as a slip. */
@Controller
@RequestMapping("/season/vouchers")
record VoucherController(Vouchers vouchers, VoucherPages pages, AmountFields typed, Words words, Clock clock) {
    @GetMapping
    ModelAndView all(Practice practice) {
        return new ModelAndView(
                "hours/vouchers", "page", pages.all(practice, practice.today(clock), VouchersPage.Typed.NOTHING, null));
    }

    @PostMapping
    ModelAndView promise(
            Practice practice,
            @ModelAttribute VouchersPage.Typed form,
            @RequestParam(required = false) @Nullable String anyway,
            RedirectAttributes redirect) {
        try {
            var voucher = vouchers.promise(practice, promised(form), anyway);
            redirect.addFlashAttribute("notice", words.say("plan.voucher.made", Hours.shown(voucher.quarters())));
            return to(voucher.id());
        } catch (GuardRefusal held) {
            if (!held.isForGood()) throw held;
            return again(practice, form, held);
        } catch (Refusal refused) {
            return again(practice, form, refused);
        }
    }

    private ModelAndView again(Practice practice, VouchersPage.Typed form, Refusal refused) {
        return new ModelAndView(
                "hours/vouchers",
                Map.of("page", pages.all(practice, practice.today(clock), form, refused.getMessage())),
                HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @GetMapping("/{id}")
    ModelAndView one(Practice practice, @PathVariable UUID id) {
        return page(practice, vouchers.get(practice, id), null);
    }

    @PostMapping("/{id}/redemptions")
    ModelAndView redeem(
            Practice practice,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String hours,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(required = false) @Nullable UUID work) {
        return after(
                practice,
                id,
                () -> work != null
                        ? vouchers.redeem(practice, id, new Moment.Id(work))
                        : vouchers.redeem(
                                practice,
                                id,
                                typed.quarters(hours),
                                Objects.requireNonNullElse(typed.day(day), practice.today(clock))));
    }

    @PostMapping("/{id}/redemptions/{redemption}/back")
    ModelAndView takeBack(Practice practice, @PathVariable UUID id, @PathVariable UUID redemption) {
        return after(practice, id, () -> vouchers.takeBack(practice, id, redemption));
    }

    @PostMapping("/{id}/settled")
    ModelAndView settle(Practice practice, @PathVariable UUID id, @RequestParam String how) {
        return after(practice, id, () -> vouchers.settle(practice, id, how));
    }

    @GetMapping("/{id}/slip")
    ModelAndView slip(Practice practice, @PathVariable UUID id) {
        return new ModelAndView(
                "hours/slip", "page", pages.slip(practice, vouchers.get(practice, id), practice.today(clock)));
    }

    /** The voucher as it stands after a deed, or as it stood with the sentence why not. */
    private ModelAndView after(Practice practice, UUID id, Supplier<Voucher> deed) {
        try {
            return to(deed.get().id());
        } catch (Refusal refused) {
            return page(practice, vouchers.get(practice, id), refused.getMessage());
        }
    }

    private ModelAndView page(Practice practice, Voucher voucher, @Nullable String wrong) {
        var view =
                new ModelAndView("hours/voucher", "page", pages.one(practice, voucher, practice.today(clock), wrong));
        if (wrong != null) {
            view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return view;
    }

    private Vouchers.Promise promised(VouchersPage.Typed form) {
        var client = form.shown(form.client());
        if (client.isBlank()) throw new Refusal(words.say("plan.vouchers.client-first"));
        var code = form.shown(form.code());
        return new Vouchers.Promise(
                new Client.Id(RequestValues.id(client)),
                null,
                null,
                typed.quarters(form.hours()),
                typed.day(form.expires()),
                code.isBlank() ? null : code.strip());
    }

    private static ModelAndView to(UUID id) {
        return new ModelAndView("redirect:/season/vouchers/" + id);
    }
}
