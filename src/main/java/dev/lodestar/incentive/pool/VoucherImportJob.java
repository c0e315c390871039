package dev.lodestar.incentive.pool;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import dev.lodestar.incentive.claim.EntitlementEntity;
import dev.lodestar.incentive.ledger.LedgerEntryEntity;
import dev.lodestar.incentive.ledger.LedgerKind;
import dev.lodestar.shared.csv.CsvChunk;
import dev.lodestar.shared.csv.CsvProblem;
import dev.lodestar.shared.csv.CsvRow;
import dev.lodestar.shared.imports.ImportCount;
import dev.lodestar.shared.imports.ImportProblems;
import dev.lodestar.shared.jobs.JobHandler;
import dev.lodestar.shared.jobs.JobMessage;
import dev.lodestar.shared.jobs.JobMessageCode;
import dev.lodestar.shared.jobs.JobState;
import dev.lodestar.shared.jobs.JobStep;
import dev.lodestar.shared.text.Text;
import dev.lodestar.workspace.Uploads;

/** Puts codes into a pool, some rows a step, and serves those who wait for one. The file itself is removed at the end. */
@ApplicationScoped
class VoucherImportJob implements JobHandler<VoucherImport> {

    private static final int ROWS_A_STEP = 500;
    private static final Text CODE = Text.block(500);

    private final Uploads uploads;
    private final ImportProblems problems;
    private final InstallationVault vaults;
    private final Issuing issuing;

    VoucherImportJob(Uploads uploads, ImportProblems problems, InstallationVault vaults, Issuing issuing) {
        this.uploads = uploads;
        this.problems = problems;
        this.vaults = vaults;
        this.issuing = issuing;
    }

    @Override
    public String kind() {
        return VoucherImport.KIND;
    }

    @Override
    public Class<VoucherImport> payloadType() {
        return VoucherImport.class;
    }

    @Override
    public JobStep step(VoucherImport file, JobState soFar) {
        var before = soFar.checkpoint().map(ImportCount::parse).orElse(ImportCount.NONE);
        var chunk = CsvChunk.read(uploads.content(file.uploadId()).bytes(), file.encoding(), before.read(), ROWS_A_STEP);
        var bad = new ArrayList<>(chunk.problems());
        long added = add(file, chunk.rows(), bad);
        problems.add(soFar.jobId(), bad);
        VoucherEntity.flush();
        serveWaiting(file);
        var count = before.plus(new ImportCount(chunk.size(), added, 0, 0, bad.size()));
        var message = JobMessage.of(JobMessageCode.VOUCHERS_IMPORTED).with("added", count.added())
                .with("refused", count.refused());
        if (chunk.last()) {
            uploads.empty(file.uploadId());
            return JobStep.finished(count.read(), message);
        }
        return JobStep.more(count.read(), file.rows(), count.toString(), message);
    }

    /** A code never appears in a message: the list of problems is not encrypted. */
    private long add(VoucherImport file, List<CsvRow> rows, List<CsvProblem> bad) {
        var vault = vaults.vault();
        var fingerprints = rows.stream().map(row -> vault.fingerprint(file.programmeId(), row.get(file.column()))).toList();
        var known = new HashSet<>(VoucherEntity.known(file.programmeId(), fingerprints));
        long added = 0;
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            var code = row.get(file.column());
            var problem = CODE.problem(code);
            if (code.isEmpty()) {
                bad.add(new CsvProblem(row.line(), "There is no code in this row."));
            } else if (problem.isPresent()) {
                bad.add(new CsvProblem(row.line(), problem.get()));
            } else if (!known.add(HexFormat.of().formatHex(fingerprints.get(i)))) {
                bad.add(new CsvProblem(row.line(), "This code is in the pool already; a code is given once."));
            } else {
                var voucher = new VoucherEntity();
                voucher.programmeId = file.programmeId();
                voucher.fingerprint = fingerprints.get(i);
                voucher.sealedCode = vault.seal(voucher.fingerprint, code);
                voucher.persist();
                LedgerEntryEntity.write(file.programmeId(), LedgerKind.CODE_IMPORTED, voucher.id, null);
                added++;
            }
        }
        return added;
    }

    private void serveWaiting(VoucherImport file) {
        for (var entitlement : EntitlementEntity.lockWaiting(file.programmeId(), ROWS_A_STEP)) {
            if (!issuing.issue(entitlement)) {
                return;
            }
        }
    }
}
