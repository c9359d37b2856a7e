const t=881,e=[881],n={881:((a,s,_)=>{_.r(s);var d=_(682),o=_(8097);(0,d.j)(o.a)})};export{t as id,e as ids,n as modules};
