package org.caseaudit.web.template;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import java.util.function.Supplier;
import org.caseaudit.application.template.RewriteTemplate;
import org.caseaudit.application.template.TemplateDocument;
import org.caseaudit.application.template.TemplateQueries;
import org.caseaudit.application.template.TemplateQueries.TemplateView;
import org.caseaudit.domain.shared.NotFound;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.domain.shared.RuleBroken;
import org.caseaudit.domain.shared.Stale;
import org.caseaudit.domain.template.Question;
import org.caseaudit.domain.template.Section;
import org.caseaudit.domain.template.TemplateCommand;
import org.caseaudit.domain.template.TemplateComparison;
import org.caseaudit.domain.template.TemplateDefinition;
import org.caseaudit.domain.template.TemplateStatus;
import org.caseaudit.domain.template.TemplateVersionId;
import org.caseaudit.web.form.FormErrors;
import org.caseaudit.web.layout.Addresses;
import org.caseaudit.web.layout.Frame;
import org.caseaudit.web.layout.Notices;
import org.caseaudit.web.layout.Page;
import org.caseaudit.web.layout.SeeOther;
import org.caseaudit.web.layout.Unprocessable;
import org.caseaudit.web.security.SignedIn;
import org.caseaudit.web.templates.Templates;

/** What all pages that rewrite a draft share: opening it, saving it, and the way out where it is frozen. */
@ApplicationScoped
class DraftDesk {
    private static final int CONFLICT = 409;
    private static final String STALE =
            "Somebody else has changed this template while you wrote. Nothing of yours is saved: look at what you typed below"
                    + " and save it again if it is still right.";

    @Inject
    private SignedIn signedIn;

    @Inject
    private TemplateQueries templateQueries;

    @Inject
    private RewriteTemplate rewriteTemplate;

    @Inject
    private Frame frame;

    @Inject
    private Notices notices;

    @Inject
    private Templates templates;

    /** A version somebody rewrites. */
    record Draft(PartnershipId partnership, TemplateView view) {
        TemplateDefinition tool() {
            return view.definition();
        }

        int version() {
            return view.summary().version();
        }

        String at(Object... parts) {
            Object[] all = new Object[parts.length + 2];
            all[0] = "templates";
            all[1] = view.summary().id();
            System.arraycopy(parts, 0, all, 2, parts.length);
            return Addresses.in(partnership, all);
        }

        /** Where all of it is changed. */
        String overview() {
            return at("edit");
        }

        /** Where a section with its questions is changed. */
        String contents(String section) {
            return at("edit", "sections", section);
        }

        boolean isOpen() {
            return view.possible().contains(TemplateCommand.REWRITE);
        }

        /** Refuses with NotFound a section that is not there. */
        Section section(String code) {
            return tool().section(code).orElseThrow(() -> new NotFound("section"));
        }

        /** Refuses with NotFound a question that is not in the section. */
        Question question(String section, String code) {
            return section(section).questions().stream()
                    .filter(question -> question.code().equals(code))
                    .findFirst()
                    .orElseThrow(() -> new NotFound("question"));
        }

        /** The path of a section as faults name it, with the point behind it. */
        String path(String section) {
            return "sections[" + tool().sections().indexOf(section(section)) + "].";
        }

        String path(String section, String question) {
            return path(section) + "questions[" + section(section).questions().indexOf(question(section, question))
                    + "].";
        }
    }

    /**
     * How a change is saved.
     *
     * @param path of what the page is about, as faults name it
     * @param next where to go when it is saved
     */
    record Saving(int version, String path, String done, String next) {}

    Draft draft(PartnershipId partnership, TemplateVersionId id) {
        return new Draft(partnership, templateQueries.one(signedIn.in(partnership), id));
    }

    /** The page, or the way out where the version is frozen or kept by others. */
    Response open(Draft draft, Supplier<JteModel> page) {
        return draft.isOpen()
                ? Response.ok(page.get()).build()
                : Response.status(CONFLICT).entity(frozen(draft)).build();
    }

    /** Saves the content and goes on, or shows the page again with what is wrong. */
    Response save(Draft draft, TemplateDefinition changed, Saving saving, Function<FormErrors, JteModel> again) {
        if (!draft.isOpen()) {
            return Response.status(CONFLICT).entity(frozen(draft)).build();
        }
        try {
            rewriteTemplate.handle(
                    signedIn.in(draft.partnership()),
                    new RewriteTemplate.Command(
                            draft.view().summary().id(), saving.version(), TemplateDocument.write(changed)));
            notices.say(saving.done());
            return SeeOther.at(saving.next());
        } catch (RuleBroken refused) {
            return Unprocessable.with(again.apply(Places.errors(refused, saving.path())));
        } catch (Stale stale) {
            return Unprocessable.with(again.apply(beside(draft.view(), changed)));
        }
    }

    /** What stands now beside what was typed, wherever they differ. */
    private static FormErrors beside(TemplateView now, TemplateDefinition typed) {
        FormErrors errors = FormErrors.of(null, STALE);
        TemplateView wanted = new TemplateView(now.summary(), typed, now.possible());
        ComparisonPage differences = ComparisonPage.of(now, wanted, TemplateComparison.of(now.definition(), typed));
        for (ComparisonPage.Part part : differences.parts()) {
            for (ComparisonPage.Difference one : part.differences()) {
                if (one.sides()) {
                    errors = errors.and(FormErrors.of(
                            null,
                            "%s: it now says “%s”, you typed “%s”".formatted(one.what(), one.before(), one.after())));
                }
            }
        }
        return errors;
    }

    /** A page about the draft that leads back to the overview. */
    Page page(Draft draft, String title, FormErrors errors) {
        return frame.page(title)
                .backTo(TemplateWords.version(draft.view().summary()), draft.overview())
                .with(errors);
    }

    private JteModel frozen(Draft draft) {
        TemplateView view = draft.view();
        boolean published = view.summary().status() != TemplateStatus.DRAFT;
        Page page = frame.page(published ? "This version is frozen" : "You may not change this template")
                .backTo(TemplateWords.version(view.summary()), draft.at());
        return templates.templateFrozen(
                page,
                published,
                view.possible().contains(TemplateCommand.COPY) ? draft.at("copy") : null,
                TemplateWords.version(view.summary()));
    }
}
