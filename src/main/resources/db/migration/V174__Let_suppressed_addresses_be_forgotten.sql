-- Of an erased person only a hash stays, by which a later mail to the address is still held back.
alter table mail_suppression alter email drop not null;
