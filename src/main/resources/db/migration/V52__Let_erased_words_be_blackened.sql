-- The one change that an imported text allows: the words of somebody who is erased are blackened, code point by code point,
-- so that every offset still fits.
grant update (text, text_sha256, file_name, warnings) on transcript to ${runtimeRole};
